"""Regular expressions that are compiled when they are first used.

Compiling all patterns of the package at import would take longer than reading an article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsextract.base.compiled_patterns import found

if TYPE_CHECKING:

    def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
        """A compiled pattern, made on first use; everything that ``re.Pattern`` can do."""

else:

    class pattern:
        """See above. After its first use a method is the compiled pattern's own, so calls cost nothing extra."""

        def __init__(self, source: str, flags: int = 0) -> None:
            self.source, self.given = source, flags
            self.compiled: re.Pattern[str] | None = None

        def __getattr__(self, name: str) -> Any:
            if self.compiled is None:
                self.compiled = found(self.source, self.given) or re.compile(self.source, self.given)
            method = self.__dict__[name] = getattr(self.compiled, name)
            return method

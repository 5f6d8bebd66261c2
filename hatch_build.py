"""Compiles the hot modules and the patterns while the package is built or installed.

See scripts/compile.py and scripts/compile_patterns.py for what and how.

Only where NEWSEXTRACT_COMPILE=1 asks for it: it takes a minute, and needs a C compiler. Otherwise the package is built
from its sources alone, which do the same, only slower. It fails where it was asked for and cannot be done.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileHook(BuildHookInterface[Any]):
    """Puts the compiled modules into a wheel, or beside the sources of an editable install."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What compiling needs, installed only then; the last two read the fixtures."""
        return ["mypy>=1.18", "setuptools>=75", "lxml>=6.0", "w3lib>=2.2"] if _is_wanted() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; ``version`` is "standard" or "editable"."""
        if self.target_name != "wheel" or not _is_wanted():
            return
        root = Path(self.root)
        made = root / "build" / "compiled" / f"wheel-{sys.implementation.cache_tag}"
        for script in ("compile.py", "compile_patterns.py"):
            _run([str(root / "scripts" / script), *([] if version == "editable" else [str(made)])], root)
        if version != "editable":
            build_data["pure_python"] = False
            build_data["infer_tag"] = True
            for file in sorted(path for ending in ("so", "pyd", "bin") for path in made.rglob(f"*.{ending}")):
                build_data["force_include"][str(file)] = file.relative_to(made).as_posix()


def _run(script: list[str], folder: Path) -> None:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    done = subprocess.run([sys.executable, *script], cwd=folder, text=True, check=False, **pipes)
    if done.returncode:
        raise RuntimeError(f"{script[0]} failed ({done.returncode}):\n{done.stdout}")


def _is_wanted() -> bool:
    return os.environ.get("NEWSEXTRACT_COMPILE") == "1"

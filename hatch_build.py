"""Compiles the hot modules while the package is built or installed; see scripts/compile.py for what and how.

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
        """What compiling needs, installed only then."""
        return ["mypy>=1.18", "setuptools>=75"] if _is_wanted() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; ``version`` is "standard" or "editable"."""
        if self.target_name != "wheel" or not _is_wanted():
            return
        root = Path(self.root)
        made = root / "build" / "compiled" / f"wheel-{sys.implementation.cache_tag}"
        command = [sys.executable, str(root / "scripts" / "compile.py")]
        if version != "editable":
            command.append(str(made))
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        done = subprocess.run(command, cwd=root, text=True, check=False, **pipes)
        if done.returncode:
            raise RuntimeError(f"The modules could not be compiled ({done.returncode}):\n{done.stdout}")
        if version != "editable":
            build_data["pure_python"] = False
            build_data["infer_tag"] = True
            for file in sorted(made.rglob("*.so")) + sorted(made.rglob("*.pyd")):
                build_data["force_include"][str(file)] = file.relative_to(made).as_posix()


def _is_wanted() -> bool:
    return os.environ.get("NEWSEXTRACT_COMPILE") == "1"

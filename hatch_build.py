"""Compiles the hot modules while the package is built or installed; see scripts/compile.py for what and how.

NEWSEXTRACT_COMPILE=0 goes without, NEWSEXTRACT_COMPILE=1 fails where it cannot be done. Else the package is built from
its sources alone where there is no compiler: it does the same, only slower.
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

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; ``version`` is "standard" or "editable"."""
        wanted = os.environ.get("NEWSEXTRACT_COMPILE", "")
        if self.target_name != "wheel" or wanted == "0":
            return
        root = Path(self.root)
        made = root / "build" / "compiled" / f"wheel-{sys.implementation.cache_tag}"
        command = [sys.executable, str(root / "scripts" / "compile.py")]
        if version != "editable":
            command.append(str(made))
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        done = subprocess.run(command, cwd=root, text=True, check=False, **pipes)
        if done.returncode:
            if wanted == "1":
                raise RuntimeError(f"The modules could not be compiled:\n{done.stdout}")
            last = (done.stdout.strip().splitlines() or ["no reason given"])[-1]
            self.app.display_warning(f"newsextract is built without compiled modules, and slower: {last}")
        elif version != "editable":
            build_data["pure_python"] = False
            build_data["infer_tag"] = True
            for file in sorted(made.rglob("*.so")) + sorted(made.rglob("*.pyd")):
                build_data["force_include"][str(file)] = file.relative_to(made).as_posix()

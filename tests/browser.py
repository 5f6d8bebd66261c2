"""A real browser for tests: headless Chromium, driven by the DevTools protocol over two pipes."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-quic", "--disable-extensions", "--hide-scrollbars", "--remote-debugging-pipe",
)  # fmt: skip


def program() -> str:
    """Path of the browser; skips the test where there is none."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("needs Chromium")
    return found


class Browser:
    """One page in a browser of its own.

    ``problems`` gathers errors of scripts and of the console, ``requests`` every address that the page asked for.
    """

    def __init__(self, width: int = 1280, height: int = 900, *, dark: bool = False) -> None:
        self.problems: list[str] = []
        self.requests: list[str] = []
        self.count = 0
        self.size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self.scheme = "dark" if dark else "light"

    def __enter__(self) -> Browser:
        browser = program()  # skips the test where there is none: before anything that would have to be cleaned up
        self.home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        to_child, self.send_end = os.pipe()
        self.read_end, from_child = os.pipe()
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        arguments = [browser, *FLAGS, *sandbox, f"--user-data-dir={self.home.name}", "about:blank"]
        # The protocol's pipes are descriptors 3 and 4 of the browser.
        shell = f"exec 3<&{to_child} 4>&{from_child}; exec \"$@\""
        self.process = subprocess.Popen(
            ["bash", "-c", shell, "browser", *arguments], pass_fds=(to_child, from_child), stderr=subprocess.DEVNULL
        )
        os.close(to_child)
        os.close(from_child)
        self.replies = os.fdopen(self.read_end, "rb")
        self.buffer = b""
        self.session = None
        targets = self.call("Target.getTargets")["targetInfos"]
        page = next(one["targetId"] for one in targets if one["type"] == "page")
        self.session = self.call("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Emulation.setDeviceMetricsOverride", **self.size)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": self.scheme}])
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(20)
        os.close(self.send_end)
        self.replies.close()
        self.home.cleanup()

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """What the browser answers to one command."""
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.send_end, json.dumps(message).encode() + b"\0")
        while True:
            reply = self._next()
            if reply.get("id") == self.count:
                assert "error" not in reply, reply
                result: dict[str, Any] = reply["result"]
                return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self.buffer:
            data = os.read(self.read_end, 1 << 16)
            assert data, "the browser has ended"
            self.buffer += data
        one, _, self.buffer = self.buffer.partition(b"\0")
        reply: dict[str, Any] = json.loads(one)
        told = reply.get("params", {})
        match reply.get("method"):
            case "Runtime.exceptionThrown":
                self.problems.append(json.dumps(told["exceptionDetails"]))
            case "Log.entryAdded":
                self.problems.append(json.dumps(told["entry"]))
            case "Runtime.consoleAPICalled" | "Page.javascriptDialogOpening":
                self.problems.append(json.dumps(told))
            case "Network.requestWillBeSent":
                self.requests.append(told["request"]["url"])
        return reply

    def open(self, url: str) -> None:
        """Load an address and wait until the page has started."""
        self.call("Page.navigate", url=url)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def run(self, code: str) -> Any:
        """The value of an expression in the page, a promise awaited."""
        answer = self.call("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def wait(self, code: str) -> None:
        """Wait until an expression is true: a thousand looks, 10 ms apart."""
        found = self.run(
            "new Promise(done => { let looks = 0; const look = () => { let now = false; try { now = Boolean("
            + code
            + ") } catch {} if (now || ++looks > 1000) done(now); else setTimeout(look, 10); }; look(); })"
        )
        assert found, f"never true: {code}"

    def press(self, key: str, text: str = "") -> None:
        """Press and release one key."""
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, text=text if kind == "keyDown" else "",
                      windowsVirtualKeyCode={"Tab": 9, "Enter": 13, "Escape": 27}.get(key, 0))  # fmt: skip

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        self.call("Input.insertText", text=text)

    def picture(self, path: Path, *, whole: bool = False) -> None:
        """Save a picture of the page."""
        data = self.call("Page.captureScreenshot", captureBeyondViewport=whole)["data"]
        path.write_bytes(base64.b64decode(data))

"""The command line of the measurements."""

from __future__ import annotations

import argparse
from pathlib import Path

from bench import batch, memory, quotations, speed, startup


def main() -> None:
    """Run one of the measurements."""
    ask = argparse.ArgumentParser(prog="python -m bench", description="Measure newsextract on a folder of pages.")
    what = ask.add_subparsers(dest="what", required=True, metavar="WHAT")
    for name, module in (("speed", speed), ("memory", memory), ("batch", batch)):
        one = what.add_parser(name, help=(module.__doc__ or "").split("\n\n")[0], description=module.__doc__)
        one.add_argument("folder", type=Path, metavar="FOLDER", help="pages (.html, .htm, gzipped or not), also below")
        one.add_argument("--limit", type=int, metavar="N", help="this many pages, spread over all")
        if name == "speed":
            one.add_argument("--rounds", type=int, default=3, metavar="N", help="least of so many (default 3)")
    about = startup.__doc__ or ""
    one = what.add_parser("startup", help=about.split("\n\n")[0], description=about)
    one.add_argument("folder", type=Path, metavar="FOLDER", help="a few articles of any kind that parse reads")
    one.add_argument("--rounds", type=int, default=20, metavar="N", help="each so many times (default 20)")
    about = quotations.__doc__ or ""
    one = what.add_parser("quotations", help=about.split("\n\n")[0], description=about)
    one.add_argument("folder", type=Path, metavar="FOLDER", help="one folder of articles for each language")
    one.add_argument("--half", choices=["odd", "even"], help="only articles with such numbers")
    one.add_argument("--verbose", action="store_true", help="list each error")
    args = ask.parse_args()
    if not args.folder.is_dir():
        ask.error(f"{args.folder} is no folder")
    if args.what == "speed":
        speed.report(args.folder, args.limit, args.rounds)
    elif args.what == "memory":
        memory.report(args.folder, args.limit)
    elif args.what == "startup":
        startup.report(args.folder, args.rounds)
    elif args.what == "quotations":
        quotations.report(args.folder, args.half, verbose=args.verbose)
    else:
        batch.report(args.folder, args.limit)


if __name__ == "__main__":
    main()

"""``python -m newsextract``."""

from newsextract.cli import main

if __name__ == "__main__":
    main()

"""The article that the project began with must give its record, word for word.

    python .ci/seed.py FILE            compare the record's digest with the one below; exit 1 when it differs
    python .ci/seed.py FILE --show     print what is digested, to be read before DIGEST is changed

The article is somebody else's text, so only a digest of its record stands here.
"""

from __future__ import annotations

import hashlib
import json
import sys

import newsextract

FIELDS = ("headline", "region", "publisher", "images", "quotes", "findings", "body")
DIGEST = "00a63639fd5b761843bc5b6e2785ad9bbb68a12b1a8ecd33f65da42911346c05"


def main() -> int:
    """0 when the record is the known one."""
    record = newsextract.extract_file(sys.argv[1], only=FIELDS).to_dict()
    flags = record.pop("meta")["flags"]
    for part in record["images"] + record["quotes"]:
        del part["confidence"]
    text = json.dumps([record, flags], ensure_ascii=False, indent=1, sort_keys=True)
    if "--show" in sys.argv[2:]:
        print(text)
        return 0
    found = hashlib.sha256(text.encode()).hexdigest()
    print(f"first article: {'as known' if found == DIGEST else f'changed, its digest is now {found}; see --show'}")
    return int(found != DIGEST)


if __name__ == "__main__":
    sys.exit(main())

"""The front door: what is named in a call -> inputs, one article each. All commands and the library come by here.

    input_settings.py  what is looked for and how it is opened: the options that say so, under their names
    find.py      names, folders, patterns, lists -> files; each is opened as what it holds
    opened.py    one open file, inflated where it is compressed, with its first bytes
    kinds/       the kinds of files that hold articles in a shape of their own, one file each
    file_part.py      what such a file gives: an article with what the file states about it
    item.py      an input: a file that is an article itself, or a part of one that holds many
    load.py      an input -> Source

Imports point from the bottom of this list to its top, but for ``file_part.py`` and ``item.py``, which are values.
"""

"""The front door: what is named in a call -> inputs, one article each. All commands and the library come by here.

    input_settings.py  what is looked for and how it is opened: the options that say so, under their names
    file_part.py       what a file gives: an article with what the file states about it
    item.py            an input: a file that is an article itself, or a part of one that holds many
    opened.py          one open file, inflated where it is compressed, with its first bytes
    story.py           a story of which a file states everything, as a page that is read without a guess
    kinds/             the kinds of files that hold articles in a shape of their own, one file each
    unpack.py          a file -> its inputs, also those in files that it packs
    passed_over.py     names of what is no article in folders and archives; globs.py: patterns of names
    find.py            names, folders, patterns, lists -> inputs
    load.py            an input -> Source

Imports point from the bottom of this list to its top.
"""

"""Many inputs, one outcome each: a record or an error.

    find.py      arguments -> inputs, one after the other: folders, globs, lists; ``packed/`` opens what holds many
    pool.py      inputs -> outcomes, in worker processes that can be killed one by one; ``work.py`` runs in them
    journal.py   what is done, so that a run that was killed goes on where it was
    writers/     outcomes -> files: JSON Lines, CSV, SQLite, Parquet, one file for each input
    run.py       puts these together on one machine: the engine ``local``
    engines/     other ways to run the same: on a cluster
    job.py       the settings that all of them share; ``progress.py`` tells a person how far it is

Imports point from the bottom of this list to its top.
"""

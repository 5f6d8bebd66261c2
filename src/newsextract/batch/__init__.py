"""Many inputs (``newsextract.inputs`` finds them), one outcome each: a record or an error.

    worker.py    one input -> its outcome
    pool.py      inputs -> outcomes, in worker processes that can be killed one by one
    journal.py   what is done, so that a run that was killed can be resumed
    sink.py      outcomes -> journal, output and error report (``error_report.py``), in order
    writers/     outcomes -> files: JSON Lines, CSV, SQLite, Parquet, one file for each input
    run.py       a whole run on this machine: the engine ``local``
    engines/     other ways to run the same: on a cluster
    job.py       the settings and values that all of them share; ``progress.py`` shows how far a run is

Imports point from the bottom of this list to its top.
"""

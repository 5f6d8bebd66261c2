"""The exceptions that newsextract raises.

    NewsextractError
    ├── UnsupportedInput     the bytes are an image, a scan, an archive ... : no text of an article
    ├── NotRead              a file, or a part of one, cannot be read
    │   └── SeveralArticles  it holds more articles than the one that was asked for
    ├── UsageError           the caller asked for something that does not exist
    │   ├── UnknownField     a field name that no extractor makes
    │   └── PluginError      a plug-in that cannot be loaded, or does not fit the others
    ├── ExtractorFailed      an extractor raised, and the caller asked for strict running
    └── OutputFailed         the output could not be written: full, closed, no permission
        └── ReaderGone       the program that reads the output has ended
"""


class NewsextractError(Exception):
    """Base of all errors; its text is one line that says what failed, why, and what to do."""


class UnsupportedInput(NewsextractError):
    """The input is of a known binary kind (image, sound, archive; bytes of a PDF) that is no text of an article."""


class NotRead(NewsextractError):
    """A file, or a part of one, is damaged, too large, or needs a package that is not installed."""


class SeveralArticles(NotRead):
    """A file holds several articles, and the caller asked for one: ``extract_all`` gives them all."""


class UsageError(NewsextractError):
    """The call itself is wrong: it would fail for every input."""


class UnknownField(UsageError):
    """A field was asked for that no loaded extractor makes."""


class PluginError(UsageError):
    """A plug-in could not be loaded, has a name that is taken, or needs a field that no extractor makes."""


class ExtractorFailed(NewsextractError):
    """An extractor raised while running under ``strict``; the cause is chained."""


class OutputFailed(NewsextractError):
    """The output could not be written: disk full, closed, no permission."""


class ReaderGone(OutputFailed):
    """The program that reads the output has ended, as ``head`` does: not an error to report."""

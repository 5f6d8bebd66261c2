"""Records -> one HTML page that opens from disk: an overview of all of them, and a page of each.

``page.py`` makes it; ``statistics.py`` counts, ``story.py`` makes one article ready, ``inputs.py`` reads records back;
``templates/`` is what it looks like. Everything is escaped by Jinja2, and the page's own policy forbids every request
and every script but its own.
"""

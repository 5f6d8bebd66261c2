"""Records -> one HTML page that opens from disk: an overview of all of them, and a page of each.

``statistics.py`` counts the records and ``voices.py`` who speaks in them, ``story_page.py`` prepares one article,
``table_columns.py`` has the columns of the table of all, ``search.py`` the words that its search finds, and ``page.py``
makes the page from ``templates/``. Jinja2 escapes all values, and the page's content security policy
forbids every request, and every script but its own.
"""

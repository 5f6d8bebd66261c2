"""Records -> one HTML page that opens from disk: an overview of all of them, and a page of each.

``report_inputs.py`` reads records from files, ``statistics.py`` counts them, ``story_page.py`` prepares one article,
``page.py`` makes the page from ``templates/``. Jinja2 escapes all values, and the page's content security policy
forbids every request, and every script but its own.
"""

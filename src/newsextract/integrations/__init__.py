"""Steps for other people's pipelines; each module needs the package that it is named for."""

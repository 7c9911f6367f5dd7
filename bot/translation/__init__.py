"""Words: our own from catalogues, in every interface language."""

"""Whether a page is right: small documented rules, one family per file."""

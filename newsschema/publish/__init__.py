"""Models come in; markup goes out: linked JSON-LD, head tags, fragments, sitemaps and feeds."""

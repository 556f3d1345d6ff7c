"""The sitemap protocol's rules, and Google's for news sitemaps."""

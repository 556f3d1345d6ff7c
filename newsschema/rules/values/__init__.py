"""Rules on values one by one: dates, URLs, languages, numbers, texts."""

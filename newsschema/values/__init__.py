"""One raw string comes in, one clean value goes out: dates, durations, numbers, URLs, text, languages."""

"""Rules on the terms of schema.org: which there are, where they belong, what their values are."""

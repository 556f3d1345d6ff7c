"""Rules on whether a page says the same thing everywhere."""

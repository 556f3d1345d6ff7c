"""Rules on how the things of a page refer to one another."""

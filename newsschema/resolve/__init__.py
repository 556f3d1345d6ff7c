"""What we believe: the main article of a page, and for each property the candidate that won, with those that lost."""

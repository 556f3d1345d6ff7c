"""What several rules look at: a page in one of these ways."""

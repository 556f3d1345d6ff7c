"""Many pages: which files are meant, and what is wrong with each of them."""

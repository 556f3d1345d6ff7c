"""Whether a page is right: small documented rules, a folder for each judge or subject, a file for each family."""

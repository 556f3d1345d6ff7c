"""Google's rules, one file for each feature or part of one."""

"""Rules on whether there is something to judge at all, and on what the other rules are told."""

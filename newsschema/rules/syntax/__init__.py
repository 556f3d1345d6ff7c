"""Rules on how markup is written, block by block: its encoding, its scripts, its JSON, its contexts."""

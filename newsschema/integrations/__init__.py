"""Where newsschema meets other programs: each module is imported only by its host."""

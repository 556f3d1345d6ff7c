"""Where newsschema meets other programs: each module is imported only by its host, which nobody else has to have."""

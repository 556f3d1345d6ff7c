"""IPTC ninjs: documents of every generation come in as models, and models go out as ninjs 3.1."""

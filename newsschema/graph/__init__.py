"""What the page says, in one form for all syntaxes: nodes with properties, each value with its provenance."""

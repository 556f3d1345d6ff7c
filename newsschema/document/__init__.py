"""Bytes come in, one parsed document goes out; this folder alone imports the HTML parser."""

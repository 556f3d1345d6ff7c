"""Rules of other readers than Google's search: Open Graph, X, Parse.ly, the Trust Project, live blogs, old AMP."""

"""Reports come in; text, JSON, SARIF, annotations, JUnit or HTML go out."""

"""What is the same for every format of exchange: taking documents and models apart, and the report on what is lost."""

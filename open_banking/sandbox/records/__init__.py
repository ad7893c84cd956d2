"""What is kept, as the wire shows it and as files."""

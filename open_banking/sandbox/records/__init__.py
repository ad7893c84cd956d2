"""The stored records, as the API returns them and as files."""

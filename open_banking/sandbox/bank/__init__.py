"""The banks: institutions, people, accounts, and the transactions on them."""

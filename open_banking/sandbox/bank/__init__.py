"""What there is at the banks: institutions, people, their accounts, and what happens on them."""

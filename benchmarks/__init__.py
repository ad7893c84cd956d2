"""What the SDK costs, as ratios to what anyone would use without it. Run by ``make bench``; asserts no time."""

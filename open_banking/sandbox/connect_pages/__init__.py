"""The pages of Connect that a person sees: their steps, their routes and their templates."""

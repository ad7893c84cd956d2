"""The HTTP layer, which knows no endpoint. Private; ``open_banking`` exports its public parts."""

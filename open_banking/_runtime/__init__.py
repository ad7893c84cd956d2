"""What carries a call: knows HTTP, knows no endpoint. Private; its public parts are named in ``open_banking``."""

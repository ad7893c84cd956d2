"""The command line ``open-banking``, one module for each command. Nothing else imports it."""

"""The methods that show the webhooks, and send one of a chosen kind or the same one again."""

from __future__ import annotations

from .callbacks import Delivery  # noqa: TC001  # what it takes over HTTP is read from the annotations
from .message import RefusedError
from .triggering import TXPUSH_EVENTS, connect_event, report_event, txpush_event
from .trouble_on_demand import TroubleOnDemand


class WebhooksOnDemand(TroubleOnDemand):
    """Sends the webhooks of an engine."""

    @property
    def deliveries(self) -> list[Delivery]:
        """The webhooks and notifications so far, whether they were received or not."""
        self._engine.run_due()
        return list(self._engine.callbacks.deliveries)

    def trigger(
        self,
        event: str,
        *,
        customer_id: str,
        report_id: str | None = None,
        account_id: str | None = None,
        institution_id: str | int | None = None,
        webhook: str | None = None,
    ) -> Delivery:
        """Send a webhook of a chosen kind now. Nothing else changes.

        An event of Connect goes to the listener of the customer's latest Connect session, or of the latest ``connect``
        with ``webhook``.

        Args:
            event: Of Connect: its ``eventType``, ``invalidCredentials`` for instance. Of a report: inProgress, done or
                failed. Of TxPush: accountModified, transactionCreated or transactionModified.
            customer_id: Whom it is about.
            report_id: Makes it an event of this report, for the ``callbackUrl`` of its request.
            account_id: The account that an event of TxPush is about; without it that of the latest subscription, whose
                listener gets it.
            institution_id: The bank that an event of Connect is about; without it that of the customer's latest login,
                or FinBank.
            webhook: Where it goes instead.

        Returns:
            What was sent, and the result. A listener that fails raises no error.

        Raises:
            ValueError: There is no such event, customer, report, account or bank, no listener, or nothing that the
                event could be about.
        """
        self._engine.run_due()
        with self._engine.lock:
            try:
                customer = self._engine.world.customer(str(customer_id))
                if report_id is not None and account_id is not None:
                    raise ValueError("give report_id or account_id, not both")
                if report_id is not None:
                    made = report_event(customer, event, report_id, webhook)
                elif account_id is not None or event in TXPUSH_EVENTS:
                    made = txpush_event(self._engine.world, customer, event, account_id, webhook)
                else:
                    made = connect_event(
                        self._engine.world,
                        customer,
                        event,
                        institution_id=institution_id,
                        webhook=webhook,
                        now=self._engine.clock.timestamp,
                    )
            except RefusedError as refusal:
                raise ValueError(refusal.message) from None
        return self._engine.callbacks.send(made.kind, made.url, made.content, made.headers)

    def resend(self, number: int) -> Delivery:
        """Send something that was sent before again, with the same body and headers: its event has the same ID.

        Args:
            number: That of the delivery.

        Returns:
            The new delivery, which has a number of its own.

        Raises:
            ValueError: There is no such delivery, or it is an e-mail.
        """
        found = next((each for each in self.deliveries if each.number == number), None)
        if found is None:
            raise ValueError(f"there is no delivery {number}")
        if found.kind == "email":
            raise ValueError(f"delivery {number} is an e-mail, which is sent to nobody")
        return self._engine.callbacks.send(found.kind, found.url, found.content, found.headers)

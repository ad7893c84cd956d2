"""``client.connect``."""

from open_banking._generated.operations import (
    generate_connect_url,
    generate_fix_connect_url,
    generate_joint_borrower_connect_url,
    generate_lite_connect_url,
    get_all_experience,
    send_connect_email,
    send_joint_borrower_connect_email,
    verify_micro_entry_microdeposit,
)
from open_banking._runtime.namespace import AsyncNamespace, Namespace, branch


class Experiences(Namespace):
    """``client.connect.experiences``."""

    list = get_all_experience.sync


class AsyncExperiences(AsyncNamespace):
    """``client.connect.experiences``."""

    list = get_all_experience.asyncio


class V2GenerateFix(Namespace):
    """``client.connect.v2.generate.fix``."""

    create = generate_fix_connect_url.sync


class AsyncV2GenerateFix(AsyncNamespace):
    """``client.connect.v2.generate.fix``."""

    create = generate_fix_connect_url.asyncio


class V2GenerateJointBorrower(Namespace):
    """``client.connect.v2.generate.joint_borrower``."""

    create = generate_joint_borrower_connect_url.sync


class AsyncV2GenerateJointBorrower(AsyncNamespace):
    """``client.connect.v2.generate.joint_borrower``."""

    create = generate_joint_borrower_connect_url.asyncio


class V2GenerateLite(Namespace):
    """``client.connect.v2.generate.lite``."""

    create = generate_lite_connect_url.sync


class AsyncV2GenerateLite(AsyncNamespace):
    """``client.connect.v2.generate.lite``."""

    create = generate_lite_connect_url.asyncio


class V2GenerateMicroentryVerify(Namespace):
    """``client.connect.v2.generate.microentry.verify``."""

    create = verify_micro_entry_microdeposit.sync


class AsyncV2GenerateMicroentryVerify(AsyncNamespace):
    """``client.connect.v2.generate.microentry.verify``."""

    create = verify_micro_entry_microdeposit.asyncio


class V2GenerateMicroentry(Namespace):
    """``client.connect.v2.generate.microentry``."""

    verify = branch(V2GenerateMicroentryVerify)


class AsyncV2GenerateMicroentry(AsyncNamespace):
    """``client.connect.v2.generate.microentry``."""

    verify = branch(AsyncV2GenerateMicroentryVerify)


class V2Generate(Namespace):
    """``client.connect.v2.generate``."""

    fix = branch(V2GenerateFix)
    joint_borrower = branch(V2GenerateJointBorrower)
    lite = branch(V2GenerateLite)
    microentry = branch(V2GenerateMicroentry)

    create = generate_connect_url.sync


class AsyncV2Generate(AsyncNamespace):
    """``client.connect.v2.generate``."""

    fix = branch(AsyncV2GenerateFix)
    joint_borrower = branch(AsyncV2GenerateJointBorrower)
    lite = branch(AsyncV2GenerateLite)
    microentry = branch(AsyncV2GenerateMicroentry)

    create = generate_connect_url.asyncio


class V2SendEmailResourceJointBorrower(Namespace):
    """``client.connect.v2.send.email_resource.joint_borrower``."""

    create = send_joint_borrower_connect_email.sync


class AsyncV2SendEmailResourceJointBorrower(AsyncNamespace):
    """``client.connect.v2.send.email_resource.joint_borrower``."""

    create = send_joint_borrower_connect_email.asyncio


class V2SendEmailResource(Namespace):
    """``client.connect.v2.send.email_resource``."""

    joint_borrower = branch(V2SendEmailResourceJointBorrower)

    create = send_connect_email.sync


class AsyncV2SendEmailResource(AsyncNamespace):
    """``client.connect.v2.send.email_resource``."""

    joint_borrower = branch(AsyncV2SendEmailResourceJointBorrower)

    create = send_connect_email.asyncio


class V2Send(Namespace):
    """``client.connect.v2.send``."""

    email_resource = branch(V2SendEmailResource)


class AsyncV2Send(AsyncNamespace):
    """``client.connect.v2.send``."""

    email_resource = branch(AsyncV2SendEmailResource)


class V2(Namespace):
    """``client.connect.v2``."""

    generate = branch(V2Generate)
    send = branch(V2Send)


class AsyncV2(AsyncNamespace):
    """``client.connect.v2``."""

    generate = branch(AsyncV2Generate)
    send = branch(AsyncV2Send)


class Connect(Namespace):
    """``client.connect``."""

    experiences = branch(Experiences)
    v2 = branch(V2)


class AsyncConnect(AsyncNamespace):
    """``client.connect``."""

    experiences = branch(AsyncExperiences)
    v2 = branch(AsyncV2)

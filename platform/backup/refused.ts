/** Thrown with a sentence for the operator: why there is no backup, or why nothing was restored. */
export class BackupRefused extends Error {}

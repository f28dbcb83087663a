import encodeQR from 'qr';

/** Modules of quiet ground around the code, as its standard asks. */
const quiet = 4;

/** A QR code as one path; dark on white also in the dark scheme, since cameras expect it. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: quiet });
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <title>{label}</title>
      <rect className="qr-ground" width={size} height={size} />
      <path className="qr-dark" d={path.join('')} />
    </svg>
  );
}

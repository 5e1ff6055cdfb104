/** The part that is used of a library without types. */
declare module 'qrcode' {
  const QRCode: {
    /** Draws a QR code as a PNG, and returns it as a data URL. */
    readonly toDataURL: (text: string) => Promise<string>;
  };
  export default QRCode;
}

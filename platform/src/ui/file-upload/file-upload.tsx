import { Button } from '../button/button.tsx'
import { Field, type FieldProps, wired } from '../field/field.tsx'
import { Icon } from '../icon/icon.tsx'
import { useReader } from '../reader.tsx'
import { Shape } from '../shape/shape.tsx'
import { toneClass } from '../tone.ts'

export interface UploadedFile {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly href?: string
  /** What became of it, in words: "Checked", "The seal cannot be read". */
  readonly note?: string
  readonly tone?: 'neutral' | 'yes' | 'soon' | 'no'
}

export interface FileUploadProps extends FieldProps {
  /** What is taken, as HTML lists it: `.pdf,.jpg`. */
  readonly accept: string
  /** The same for people: "PDF, JPG or PNG". */
  readonly kinds: string
  readonly maxBytes: number
  readonly multiple?: boolean
  readonly files?: readonly UploadedFile[]
  /** Files can be taken off again: a button that submits the form with `remove` set to the file's id. */
  readonly removable?: boolean
  readonly disabled?: boolean
}

/** Files to hand in, and those already safely here. A file can be dropped on the box. */
export function FileUpload({
  accept,
  kinds,
  maxBytes,
  multiple,
  files = [],
  removable,
  disabled,
  ...field
}: FileUploadProps) {
  const { say, formats } = useReader()
  const takes = say('file-upload.takes', { kinds, size: formats.size(maxBytes) })
  const shown = { ...field, hint: field.hint === undefined ? takes : <TwoHints first={field.hint} second={takes} /> }
  return (
    <div class="file-upload">
      <Field {...shown}>
        <input
          class="file-upload__box"
          type="file"
          {...wired(shown)}
          accept={accept}
          multiple={multiple}
          disabled={disabled}
        />
      </Field>
      {files.length > 0 && (
        <ul class="file-upload__files" aria-label={say('file-upload.files', { count: files.length })}>
          {files.map((file) => (
            <FileLine key={file.id} file={file} removable={removable} />
          ))}
        </ul>
      )}
    </div>
  )
}

function TwoHints({ first, second }: { first: FieldProps['hint']; second: string }) {
  return (
    <>
      {first}
      <br />
      {second}
    </>
  )
}

function FileLine({ file, removable }: { file: UploadedFile; removable: boolean | undefined }) {
  const { say, formats } = useReader()
  return (
    <li class="file-upload__file">
      <Icon name="file-text" size={24} />
      <div class="file-upload__words">
        {file.href === undefined ? <span>{file.name}</span> : <a href={file.href}>{file.name}</a>}{' '}
        <span class="file-upload__size">{formats.size(file.bytes)}</span>
        {file.note !== undefined && (
          <span class={`file-upload__note ${toneClass[file.tone ?? 'neutral']}`}>
            <Shape kind={file.tone ?? 'neutral'} /> {file.note}
          </span>
        )}
      </div>
      {removable && (
        <Button
          tone="quiet"
          small
          icon="trash"
          name="remove"
          value={file.id}
          label={say('file-upload.removeFile', { name: file.name })}
        >
          {say('file-upload.remove')}
        </Button>
      )}
    </li>
  )
}
